/* libsodium, as it is: flags and headers only, no policy. */
#include <sodium.h>
