/** Lets a script under tsx import a text file (a narrative template) as a string, as webpack does. */
const { readFileSync } = require('node:fs');

require.extensions['.liquid'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};
