// Sleeping until a timer expires, or until somebody comes to wake.
//
// schedule_timeout() lets the current task sleep, and returns how many jiffies were left when it
// woke.

section "Slept to the end" {
  let before = jiffies()
  expect schedule_timeout(3 * HZ) == 0  "nothing was left"
  expect jiffies() == before + 3 * HZ
}

section "What happened on the way" {
  schedule_timeout(HZ)
  expect count(event task_sleeps) == 1
  expect event timer_expires
  expect event task_wakes where task == current()
}

section "Who is awake cannot be woken" {
  expect wake_up_process(current()) == false
}

task bash {
  kernel {
    let before = jiffies()
    expect schedule_timeout(HZ / 2) == 0
    expect jiffies() - before == 50  "half a second"
  }
}
