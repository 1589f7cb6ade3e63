// The page in an iframe: takes its parameters and tells the page around of the guide, from the element's
// first word on.

import "./parameters.js";
import "./frame.js";
import "../element/element.js";
