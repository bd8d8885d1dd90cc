/* How the kernels are compiled: once for each kind of processor, with the same answers on all of them. */
#ifndef DOBUSH_CLONES_H
#define DOBUSH_CLONES_H

/*
 * The loader picks the widest clone that the processor has; elsewhere there is one version. None of these sets of
 * instructions fuses multiplications with additions, and neither may the compiler (FP_CONTRACT), so that scores do
 * not depend on the processor.
 */
#if defined(__x86_64__) && defined(__linux__)
#define DOBUSH_CLONES __attribute__((target_clones("default", "popcnt", "avx2", "avx512vpopcntdq")))
#else
#define DOBUSH_CLONES
#endif

#define DOBUSH_INLINE static inline __attribute__((always_inline))

/* The instruction: the library's function may set errno, which keeps loops from becoming vectors. */
#define DOBUSH_SQRT(value) __builtin_elementwise_sqrt((float)(value))

#endif
