/* libzip, as it is. */
#ifndef DOBUSH_CZIP_H
#define DOBUSH_CZIP_H

#include <zip.h>

#endif
