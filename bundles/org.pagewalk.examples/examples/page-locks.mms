// A page is locked while a disk reads or writes it. Who needs it then has to wait.
//
// lock_page() locks a page, and unlock_page() unlocks it and wakes all who wait. With a task as the
// second argument it is that task which waits: it sleeps in a queue while the scenario goes on.

machine { memory 16 MiB }

let page = alloc_page(GFP_KERNEL)
task bash { }
task vi { }

section "One wants to wait, another one the lock" {
  lock_page(page)
  wait_on_page(page, bash)
  lock_page(page, vi)
  expect bash.state == 2  "TASK_UNINTERRUPTIBLE: no signal wakes it"
  expect bash.wait_page == page
  expect page_waitqueue(page).task_list.size == 2
}

section "Unlocked" {
  unlock_page(page)
  expect count(event task_wakes) == 2              "both are woken"
  expect page_waitqueue(page).task_list.size == 2  "but they have not run yet"
  wait 10 ms
  expect event page_wait_over where task == bash
  expect TryLockPage(page)                         "it was locked: vi has it now"
  expect event page_locked where task == vi
}
