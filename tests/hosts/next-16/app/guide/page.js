// A component of the server, with the element in it.
import Link from "next/link";
import LoadGuide from "../load-guide";

export default function Page() {
  return (
    <main>
      <h1>The guide</h1>
      <p>
        <Link href="/other">Go to the other</Link>
      </p>
      <LoadGuide />
      <icp-sms-guide filing-type="initial-filing" province="CN-GD" received-at="2026-11-25T09:00:00+08:00">
        Your own instructions: shown until the guide is ready, and wherever it cannot run.
      </icp-sms-guide>
    </main>
  );
}
