/* libpq, as it is: flags and headers only, no policy. */
#include <libpq-fe.h>
