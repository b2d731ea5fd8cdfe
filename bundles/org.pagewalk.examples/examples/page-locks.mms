// A page is locked while a disk reads or writes it; who needs it waits.
//
// lock_page() locks a page for the current task, unlock_page() unlocks it and wakes all who wait.
// With a task as the second argument another task waits: it sleeps in the queue of the page.

machine { memory 16 MiB }

let page = alloc_page(GFP_KERNEL)
task bash { }
task vi { }

section "Two wait, and one wants the lock" {
  lock_page(page)
  wait_on_page(page, bash)
  lock_page(page, vi)
  expect bash.state == 2                  "TASK_UNINTERRUPTIBLE: no signal wakes it"
  expect bash.wait_page == page
  expect page_waitqueue(page).task_list.size == 2
}

section "Unlocked" {
  unlock_page(page)
  expect count(event task_wakes) == 2     "all of the queue is woken"
  expect page_waitqueue(page).task_list.size == 2  "they have not run yet"
  wait 10 ms
  expect event page_wait_over where task == bash
  expect event page_locked where task == vi
  expect TryLockPage(page)                "vi has it now"
  print page_waitqueue(page)
  print bash.wait_page
}
