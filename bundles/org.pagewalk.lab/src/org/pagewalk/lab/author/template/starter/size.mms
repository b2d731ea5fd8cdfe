machine {
  memory 20 MiB
  boot   bare
}
