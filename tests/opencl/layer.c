/* An OpenCL layer for tests: it lets ILGPU's kernels run on PoCL 3.1.

   ILGPU takes a device only if it has a generic address space, and adds atomically through pointers without an address
   space. PoCL 3.1 runs such kernels but says that it lacks the one, and has no functions for the other. This layer answers
   yes, and puts the missing functions before every program. */
#define CL_TARGET_OPENCL_VERSION 300
#include <CL/cl.h>
#include <CL/cl_icd.h>
#include <CL/cl_layer.h>
#include <stdlib.h>
#include <string.h>

static const cl_icd_dispatch *next;
static cl_icd_dispatch mine;

static const char prelude[] =
    "#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable\n"
    "int __attribute__((overloadable)) moo_add(volatile __global int *p, int v) { return atomic_add(p, v); }\n"
    "uint __attribute__((overloadable)) moo_add(volatile __global uint *p, uint v) { return atomic_add(p, v); }\n"
    "int __attribute__((overloadable)) moo_add(volatile __local int *p, int v) { return atomic_add(p, v); }\n"
    "uint __attribute__((overloadable)) moo_add(volatile __local uint *p, uint v) { return atomic_add(p, v); }\n"
    "long __attribute__((overloadable)) moo_add(volatile __global long *p, long v) { return atom_add(p, v); }\n"
    "ulong __attribute__((overloadable)) moo_add(volatile __global ulong *p, ulong v) { return atom_add(p, v); }\n"
    "#undef atomic_fetch_add\n#define atomic_fetch_add(p, v) moo_add(p, v)\n"
    "#undef atomic_fetch_add_explicit\n#define atomic_fetch_add_explicit(p, v, ...) moo_add(p, v)\n";

static const char *const casts[] = {"(atomic_int *)", "(atomic_uint *)", "(atomic_long *)", "(atomic_ulong *)",
                                    "(atomic_int*)", "(atomic_uint*)", "(atomic_long*)", "(atomic_ulong*)"};

static cl_int CL_API_CALL device_info(cl_device_id device, cl_device_info name, size_t size, void *value, size_t *needed)
{
    if (name != CL_DEVICE_GENERIC_ADDRESS_SPACE_SUPPORT)
        return next->clGetDeviceInfo(device, name, size, value, needed);
    if (needed)
        *needed = sizeof(cl_bool);
    if (value && size >= sizeof(cl_bool))
        *(cl_bool *)value = CL_TRUE;
    return CL_SUCCESS;
}

static void blank_casts(char *text)
{
    for (size_t i = 0; i < sizeof casts / sizeof *casts; i++)
        for (char *at = text; (at = strstr(at, casts[i])) != NULL;)
            memset(at, ' ', strlen(casts[i]));
}

static cl_program CL_API_CALL program_with_source(
    cl_context context, cl_uint count, const char **parts, const size_t *lengths, cl_int *error)
{
    size_t size = sizeof prelude;
    for (cl_uint i = 0; i < count; i++)
        size += lengths && lengths[i] ? lengths[i] : strlen(parts[i]);
    char *text = calloc(size, 1);
    strcpy(text, prelude);
    for (cl_uint i = 0; i < count; i++)
        strncat(text, parts[i], lengths && lengths[i] ? lengths[i] : strlen(parts[i]));
    blank_casts(text);
    const char *whole = text;
    cl_program program = next->clCreateProgramWithSource(context, 1, &whole, NULL, error);
    free(text);
    return program;
}

CL_API_ENTRY cl_int CL_API_CALL clGetLayerInfo(cl_layer_info name, size_t size, void *value, size_t *needed)
{
    static const cl_layer_api_version version = CL_LAYER_API_VERSION_100;
    if (name != CL_LAYER_API_VERSION)
        return CL_INVALID_VALUE;
    if (needed)
        *needed = sizeof version;
    if (value && size >= sizeof version)
        memcpy(value, &version, sizeof version);
    return CL_SUCCESS;
}

CL_API_ENTRY cl_int CL_API_CALL clInitLayer(
    cl_uint entries, const cl_icd_dispatch *target, cl_uint *mine_entries, const cl_icd_dispatch **mine_dispatch)
{
    (void)entries;
    next = target;
    mine.clGetDeviceInfo = device_info;
    mine.clCreateProgramWithSource = program_with_source;
    *mine_entries = sizeof mine / sizeof mine.clGetPlatformIDs;
    *mine_dispatch = &mine;
    return CL_SUCCESS;
}
