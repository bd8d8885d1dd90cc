/* Pango on Cairo, as they are: flags and headers only, no policy. */
#include <pango/pangocairo.h>
