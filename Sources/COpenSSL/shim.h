/* libcrypto of OpenSSL 3, as it is: flags, headers, and its stack macros as functions; no policy. */
#ifndef DOBUSH_COPENSSL_H
#define DOBUSH_COPENSSL_H

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

static inline GENERAL_NAMES *dobush_names_new(void) { return sk_GENERAL_NAME_new_null(); }
/* The names take the name over when this returns nonzero. */
static inline int dobush_names_push(GENERAL_NAMES *names, GENERAL_NAME *name) {
    return sk_GENERAL_NAME_push(names, name);
}
static inline int dobush_names_count(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }
/* The names keep the name. */
static inline GENERAL_NAME *dobush_names_at(const GENERAL_NAMES *names, int index) {
    return sk_GENERAL_NAME_value(names, index);
}

#endif
