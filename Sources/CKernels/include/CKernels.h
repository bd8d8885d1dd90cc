/* Numeric kernels: a whole batch per call, no policy, no allocation that outlives a call. */
#ifndef DOBUSH_CKERNELS_H
#define DOBUSH_CKERNELS_H

#include "cylinder.h"
#include "minutia_pairs.h"
#include "ridge_filter.h"
#include "ridge_growth.h"
#include "smoothing.h"

#endif
