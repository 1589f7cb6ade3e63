import Link from "next/link";

export default function Home() {
  return (
    <main>
      <h1>Home</h1>
      <p>
        <Link href="/guide">Go to the guide</Link>
      </p>
    </main>
  );
}
