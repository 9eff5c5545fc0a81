/** Lets Jest import a text file (a narrative template) as a string, as webpack does. */
module.exports = {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };`,
  }),
};
