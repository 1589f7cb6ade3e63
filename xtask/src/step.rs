//! What the person sees while the set-up works: one line a step, with the time it took.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::Result;

/// Does one slow thing, saying what it is before and how long it took after.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprint!("{what} … ");
    std::io::stderr().flush().ok();
    let start = Instant::now();
    let result = work();
    match &result {
        Ok(_) => eprintln!("done in {}", seconds(start.elapsed())),
        Err(_) => eprintln!("failed after {}", seconds(start.elapsed())),
    }
    result
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// Holds a lock file while `work` runs, so that two runs at the same time do not install the same
/// thing over each other. The system lets go of the lock when a run is killed.
pub fn locked<T>(lock: &Path, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let describe = |error| format!("cannot lock {}: {error}", lock.display());
    if let Some(folder) = lock.parent() {
        fs::create_dir_all(folder).map_err(describe)?;
    }
    let file = File::create(lock).map_err(describe)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            step("Waiting for another run's set-up", || {
                file.lock().map_err(describe)
            })?;
        }
        Err(TryLockError::Error(error)) => return Err(describe(error)),
    }
    work()
}
