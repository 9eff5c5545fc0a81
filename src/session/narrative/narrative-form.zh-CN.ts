/** The words of the form that depend on what is asked. */
export const FORM_WORDS = {
  approvalAuthority: '区委、区政府',
  /** A field of one project, or of one code, says of which. */
  label: (id: string, label: string) => {
    const project = /^project\[(\d+)\]/.exec(id)?.[1];
    if (project !== undefined) return `第${Number(project) + 1}个项目：${label}`;
    const code = /\.(\d{3,7})$/.exec(id)?.[1];
    return code === undefined ? label : `${label}（${code}）`;
  },
};
