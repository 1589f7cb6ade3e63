import "icp-sms-guide";
