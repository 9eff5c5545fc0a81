/** What `npm run serve -- --help` prints. */
export const SERVE_HELP = `用法：npm run serve -- [选项]
在本机提供 dist/ 中生成好的站点，直到按 Ctrl+C 停止；没有生成过的，先运行 npm run build。

  --port 端口   换一个端口，默认 3000（也可以用环境变量 PORT）
  --https       用本机信任的开发证书提供 https，供 Excel 中的任务窗格使用
  --help        显示这些说明`;
