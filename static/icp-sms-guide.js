// What a page loads to have <icp-sms-guide>.

import "./element/element.js";
