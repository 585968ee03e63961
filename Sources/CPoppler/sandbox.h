// What a PDF worker process gives up before it reads its first document. Every function here wraps a
// variadic or macro that Swift cannot call; all return 0 on success.
#pragma once
#include <dlfcn.h>
#include <errno.h>
#include <glib.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The exit status of a worker that ran out of memory.
#define PAY_EXIT_MEMORY 77

static inline void pay_exit_for_memory(void) { _exit(PAY_EXIT_MEMORY); }

// GLib logs an error (as opposed to a warning) only when an allocation failed.
static inline GLogWriterOutput pay_drop_log(
    GLogLevelFlags level, const GLogField *fields, gsize count, gpointer user) {
  (void)fields; (void)count; (void)user;
  if (level & G_LOG_LEVEL_ERROR) pay_exit_for_memory();
  return G_LOG_WRITER_HANDLED;
}

// GLib's own writer asks the socket for its peer, which the filter below forbids.
static inline void pay_silence_logs(void) { g_log_set_writer_func(pay_drop_log, NULL, NULL); }

// Makes a failed C++ `new` leave with PAY_EXIT_MEMORY. libstdc++ comes with poppler, so it is looked up
// instead of linked; where it isn't found the process aborts, which also ends only the worker.
static inline int pay_exit_when_new_fails(void) {
  typedef void (*handler)(void);
  handler (*set)(handler);
  *(void **)&set = dlsym(RTLD_DEFAULT, "_ZSt15set_new_handlerPFvvE");
  if (!set) return -1;
  set(pay_exit_for_memory);
  return 0;
}

static inline int pay_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

static inline int pay_no_core_dump(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#if defined(__x86_64__)
#define PAY_AUDIT_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define PAY_AUDIT_ARCH AUDIT_ARCH_AARCH64
#endif

// Allows memory, locks, clocks and the use of descriptors that are already open. Everything else, first of
// all opening files, starting programs and making sockets, fails with EPERM: an answer poppler copes
// with (a missing font or character map) where killing would lose the document.
static inline int pay_allow_only_computing(void) {
#ifndef PAY_AUDIT_ARCH
  errno = ENOSYS;
  return -1;
#else
  static const unsigned int allowed[] = {
      __NR_read, __NR_write, __NR_recvfrom, __NR_sendto, __NR_recvmsg, __NR_sendmsg, __NR_close,
      __NR_fstat, __NR_lseek, __NR_mmap, __NR_munmap, __NR_mremap, __NR_mprotect, __NR_madvise,
      __NR_brk, __NR_futex, __NR_exit, __NR_exit_group, __NR_rt_sigreturn, __NR_rt_sigprocmask,
      __NR_rt_sigaction, __NR_getrandom, __NR_clock_gettime, __NR_clock_getres, __NR_gettid,
      __NR_getpid, __NR_tgkill, __NR_getrusage, __NR_sched_yield, __NR_setitimer,
#ifdef __NR_newfstatat
      __NR_newfstatat,
#endif
#ifdef __NR_alarm
      __NR_alarm,
#endif
  };
  enum { count = sizeof allowed / sizeof *allowed, head = 4 };
  struct sock_filter filter[head + 2 * count + 1];
  filter[0] = (struct sock_filter)BPF_STMT(
      BPF_LD | BPF_W | BPF_ABS, (unsigned int)offsetof(struct seccomp_data, arch));
  filter[1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PAY_AUDIT_ARCH, 1, 0);
  filter[2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
  filter[3] = (struct sock_filter)BPF_STMT(
      BPF_LD | BPF_W | BPF_ABS, (unsigned int)offsetof(struct seccomp_data, nr));
  for (int i = 0; i < count; i++) {
    filter[head + 2 * i] =
        (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, allowed[i], 0, 1);
    filter[head + 2 * i + 1] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  }
  filter[head + 2 * count] =
      (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA));
  struct sock_fprog program = {.len = head + 2 * count + 1, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}

// A file without a name that lives in memory, closed in programs this one starts; -1 when there is none.
static inline int pay_memory_file(void) {
  const unsigned int close_on_exec = 1;  // MFD_CLOEXEC
  return (int)syscall(SYS_memfd_create, "goingrate", close_on_exec);
}

// Closes every descriptor from `first` on.
static inline int pay_close_from(unsigned int first) {
  return (int)syscall(SYS_close_range, first, ~0U, 0);
}
