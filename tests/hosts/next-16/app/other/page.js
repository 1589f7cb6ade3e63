"use client";

// A component of the client.
import "icp-sms-guide";
import Link from "next/link";

export default function Page() {
  return (
    <main>
      <h1>The other</h1>
      <p>
        <Link href="/">Go home</Link>
      </p>
      <icp-sms-guide filing-type="add-website" provider="huaweicloud">
        Your own instructions: shown until the guide is ready, and wherever it cannot run.
      </icp-sms-guide>
    </main>
  );
}
