"use client";

import "icp-sms-guide";

export default function LoadGuide() {
  return null;
}
