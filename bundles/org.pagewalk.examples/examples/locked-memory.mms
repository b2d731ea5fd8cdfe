// mlock: pages that must stay in memory, and who may ask for that.
//
// What is locked is brought at once. Locked pages are lost to everybody else, so only root may lock
// any, not more than half of all memory, and not more than a limit.

task bash {
  let p = mmap(0, 16 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
  let rss = mm(bash).rss

  section "Locking brings the pages" {
    mlock(p, 4 pages)
    expect mm(bash).rss == rss + 4
    expect mm(bash).locked_vm == 4
    expect vma(bash, p).vm_flags & VM_LOCKED
    expect vma(bash, p + 4 pages) != vma(bash, p)  "an area is locked as a whole, so it was divided"
  }
  section "A limit" {
    setrlimit(RLIMIT_MEMLOCK, 6 pages)
    expect error ENOMEM { mlock(p + 4 pages, 4 pages) }
    munlock(p, 4 pages)
    mlock(p + 4 pages, 4 pages)
    expect mm(bash).locked_vm == 4
  }
  section "More than half of the machine" {
    setrlimit(RLIMIT_MEMLOCK, RLIM_INFINITY)
    let q = mmap(0, 40 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
    expect error ENOMEM { mlock(q, 40 MiB) }
  }
}
