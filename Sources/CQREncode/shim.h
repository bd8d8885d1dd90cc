/* libqrencode, as it is: flags and headers only, no policy. */
#include <qrencode.h>
