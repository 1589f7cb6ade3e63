import "icp-sms-guide";
import "./style.css";
