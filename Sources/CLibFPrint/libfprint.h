#pragma once
#include <gio/gio.h>
#include <libfprint-2/fprint.h>
