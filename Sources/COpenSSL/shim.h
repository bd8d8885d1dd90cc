/* libcrypto of OpenSSL 3, as it is: flags, headers, its macros as functions, loops that are calls too small to cross the
   language's border one by one; no policy. */
#ifndef DOBUSH_COPENSSL_H
#define DOBUSH_COPENSSL_H

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/ts.h>
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

static inline STACK_OF(X509) *dobush_certificates_new(void) { return sk_X509_new_null(); }
/* The list takes the certificate over when this returns nonzero. */
static inline int dobush_certificates_push(STACK_OF(X509) *list, X509 *certificate) {
    return sk_X509_push(list, certificate);
}
static inline int dobush_certificates_count(const STACK_OF(X509) *list) { return sk_X509_num(list); }
/* The list keeps the certificate. */
static inline X509 *dobush_certificates_at(const STACK_OF(X509) *list, int index) { return sk_X509_value(list, index); }
/* Frees the list and its certificates. */
static inline void dobush_certificates_free(STACK_OF(X509) *list) { sk_X509_pop_free(list, X509_free); }

/* SHA-256 of one byte and then `count` bytes, by the library's low-level calls: they cost no look-up of an algorithm and
   use the processor's SHA instructions. `hash` gets 32 bytes. */
static inline void dobush_sha256_tagged(unsigned char tag, const unsigned char *bytes, size_t count, unsigned char *hash) {
    SHA256_CTX state;
    SHA256_Init(&state);
    SHA256_Update(&state, &tag, 1);
    SHA256_Update(&state, bytes, count);
    SHA256_Final(hash, &state);
}
/* The same for `pairs` runs of 64 bytes, one behind the other; `hashes` gets 32 bytes for each and may be `bytes`. */
static inline void dobush_sha256_pairs(unsigned char tag, const unsigned char *bytes, size_t pairs, unsigned char *hashes) {
    for (size_t pair = 0; pair < pairs; pair++) dobush_sha256_tagged(tag, bytes + 64 * pair, 64, hashes + 32 * pair);
}

#endif
