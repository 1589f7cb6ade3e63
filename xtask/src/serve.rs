//! Serves the widget on this machine, rebuilding it when its source changes.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::Result;
use crate::project::Project;
use crate::setup;

static STOP: AtomicBool = AtomicBool::new(false);

pub fn run(project: &Project, port: u16, release: bool) -> Result<()> {
    let trunk = setup::trunk(project, release)?;
    let port = free_port(port)?;
    // Whichever way this program is asked to end, it takes Trunk along.
    ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed))
        .map_err(|error| format!("cannot listen for Ctrl-C: {error}"))?;

    let mut command = trunk.command(project);
    command.args([
        "serve",
        "--address",
        "127.0.0.1",
        "--port",
        &port.to_string(),
    ]);
    // The release in dist/ stays what it is.
    command
        .args(["--open=false", "--disable-address-lookup=true", "--dist"])
        .arg(project.root.join("target").join("serve"));
    if release {
        command.arg("--release");
    }
    let mut child = command
        .spawn()
        .map_err(|error| format!("cannot run trunk: {error}"))?;
    watch(&mut child, port)
}

fn watch(child: &mut Child, port: u16) -> Result<()> {
    let mut announced = false;
    while !STOP.load(Ordering::Relaxed) {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            thread::sleep(Duration::from_millis(50));
            let stopped = STOP.load(Ordering::Relaxed);
            return if stopped {
                Ok(())
            } else {
                Err(format!("trunk serve ended ({status})"))
            };
        }
        if !announced && answers(port) {
            println!("Serving at http://127.0.0.1:{port}/");
            announced = true;
        }
        thread::sleep(Duration::from_millis(100));
    }
    child.kill().ok();
    child.wait().ok();
    Ok(())
}

fn free_port(first: u16) -> Result<u16> {
    (first..=first.saturating_add(99))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| format!("no free port from {first} on; choose another with --port"))
}

/// Whether the page is there, not only the server.
fn answers(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        // In one piece: who has the beginning may answer and hang up before the rest is sent.
        let question =
            format!("GET / HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\n\r\n");
        stream.write_all(question.as_bytes())?;
        let mut start = [0; 12];
        stream.read_exact(&mut start)?;
        Ok(start.starts_with(b"HTTP/1.") && start.ends_with(b" 200"))
    };
    ask().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = a_server();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).unwrap() > port);
    }

    #[test]
    fn only_a_page_is_an_answer() {
        for (answer, is_page) in [("200 OK", true), ("404 Not Found", false)] {
            let server = a_server();
            let port = server.local_addr().unwrap().port();
            let answering = thread::spawn(move || {
                let mut asked = server.accept().unwrap().0;
                asked.read_exact(&mut [0; 4]).unwrap();
                let answer = format!("HTTP/1.0 {answer}\r\n\r\n");
                asked.write_all(answer.as_bytes()).unwrap();
            });
            assert_eq!(answers(port), is_page, "{answer}");
            answering.join().unwrap();
            assert!(!answers(port), "nobody is there any more");
        }
    }

    /// At a port that has others above it.
    fn a_server() -> TcpListener {
        loop {
            let server = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            if server.local_addr().unwrap().port() < u16::MAX - 99 {
                return server;
            }
        }
    }
}
