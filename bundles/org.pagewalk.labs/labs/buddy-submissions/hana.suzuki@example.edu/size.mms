machine {
  memory 21 MiB
  boot   bare
}
import "variant.mms"
