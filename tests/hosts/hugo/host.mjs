export default {
  folder: "static/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "hugo",
  serve: "public",
  dev: "hugo server --port $PORT --bind 127.0.0.1 --baseURL http://127.0.0.1:$PORT/",
};
