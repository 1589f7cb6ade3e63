import "icp-sms-guide";
import DefaultTheme from "vitepress/theme";

export default DefaultTheme;
