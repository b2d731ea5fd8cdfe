machine {
  memory 23 MiB
  boot   bare
}
import "variant.mms"
