/* libcrypto of OpenSSL 3: what time stamps (RFC 3161) need, and SHA-256 by its low-level calls, which use the processor's SHA
   instructions and look nothing up. */
#ifndef RECORD_CLIBCRYPTO_H
#define RECORD_CLIBCRYPTO_H

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#endif
