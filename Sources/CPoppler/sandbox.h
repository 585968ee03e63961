// What a PDF worker process gives up before it reads its first document. Every function here wraps a
// variadic or macro that Swift cannot call; all return 0 on success.
#pragma once
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef O_PATH
#define O_PATH 010000000
#endif

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

// What a worker may do beside computing.
#define PAY_MAY_NOTHING 0
#define PAY_MAY_READ_FILES 1

// Writes the filter of system calls and enters it. Allowed are memory, locks, clocks and the use of descriptors that
// are already open. Starting a program, making a socket or looking into another process ends the worker: nothing
// that reads a payslip does that. Everything else, first of all opening files, fails with EPERM: an answer poppler
// copes with (a missing font or character map) where killing would lose the document. No memory can become code.
//
// With PAY_MAY_READ_FILES files can be opened for reading; only for a worker that landlock confines to fonts.
static inline int pay_allow_only_computing(int may) {
#ifndef PAY_AUDIT_ARCH
  (void)may;
  errno = ENOSYS;
  return -1;
#else
  static const unsigned int allowed[] = {
      __NR_read, __NR_write, __NR_recvfrom, __NR_sendto, __NR_recvmsg, __NR_sendmsg, __NR_close,
      __NR_fstat, __NR_lseek, __NR_munmap, __NR_mremap, __NR_madvise,
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
  static const unsigned int reading[] = {
      __NR_fcntl, __NR_dup, __NR_pread64, __NR_readv, __NR_writev, __NR_fadvise64, __NR_memfd_create,
      __NR_ftruncate, __NR_faccessat, __NR_fstatfs, __NR_readlinkat,
#ifdef __NR_access
      __NR_access, __NR_readlink,
#endif
  };
  static const unsigned int deadly[] = {
      __NR_execve, __NR_execveat, __NR_socket, __NR_socketpair, __NR_connect, __NR_bind, __NR_ptrace,
      __NR_process_vm_readv, __NR_process_vm_writev, __NR_kill, __NR_bpf, __NR_io_uring_setup,
  };
  struct sock_filter filter[192];
  int at = 0;
#define PAY_STATEMENT(code, value) \
  filter[at++] = (struct sock_filter)BPF_STMT((code), (unsigned int)(value))
#define PAY_JUMP(test, value, yes, no) \
  filter[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | (test) | BPF_K, (unsigned int)(value), (yes), (no))
#define PAY_LOAD(field) PAY_STATEMENT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define PAY_ANSWER(answer) PAY_STATEMENT(BPF_RET | BPF_K, answer)
  const unsigned int refuse = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);
  PAY_LOAD(arch);
  PAY_JUMP(BPF_JEQ, PAY_AUDIT_ARCH, 1, 0);
  PAY_ANSWER(SECCOMP_RET_KILL_PROCESS);
  PAY_LOAD(nr);
  for (unsigned int i = 0; i < sizeof allowed / sizeof *allowed; i++) {
    PAY_JUMP(BPF_JEQ, allowed[i], 0, 1);
    PAY_ANSWER(SECCOMP_RET_ALLOW);
  }
  for (unsigned int i = 0; i < sizeof deadly / sizeof *deadly; i++) {
    PAY_JUMP(BPF_JEQ, deadly[i], 0, 1);
    PAY_ANSWER(SECCOMP_RET_KILL_PROCESS);
  }
  // Memory that holds code is made before this, when libraries load.
  const unsigned int mapping[] = {__NR_mmap, __NR_mprotect};
  for (int i = 0; i < 2; i++) {
    PAY_JUMP(BPF_JEQ, mapping[i], 0, 4);
    PAY_LOAD(args[2]);
    PAY_JUMP(BPF_JSET, PROT_EXEC, 0, 1);
    PAY_ANSWER(refuse);
    PAY_ANSWER(SECCOMP_RET_ALLOW);
  }
  if (may & PAY_MAY_READ_FILES) {
    for (unsigned int i = 0; i < sizeof reading / sizeof *reading; i++) {
      PAY_JUMP(BPF_JEQ, reading[i], 0, 1);
      PAY_ANSWER(SECCOMP_RET_ALLOW);
    }
    PAY_JUMP(BPF_JEQ, __NR_openat, 0, 4);
    PAY_LOAD(args[2]);
    PAY_JUMP(BPF_JSET, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1);
    PAY_ANSWER(refuse);
    PAY_ANSWER(SECCOMP_RET_ALLOW);
  }
  PAY_ANSWER(refuse);
#undef PAY_STATEMENT
#undef PAY_JUMP
#undef PAY_LOAD
#undef PAY_ANSWER
  struct sock_fprog program = {.len = (unsigned short)at, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}

// Refuses sockets and looking into other processes to a program that is about to be started; all else stays allowed,
// for it is not ours.
static inline int pay_refuse_network(void) {
#ifndef PAY_AUDIT_ARCH
  errno = ENOSYS;
  return -1;
#else
  static const unsigned int refused[] = {
      __NR_socket, __NR_socketpair, __NR_connect, __NR_bind, __NR_listen, __NR_ptrace, __NR_bpf,
      __NR_process_vm_readv, __NR_process_vm_writev, __NR_io_uring_setup, __NR_kill, __NR_mount,
  };
  enum { count = sizeof refused / sizeof *refused };
  struct sock_filter filter[5 + 2 * count];
  int at = 0;
  filter[at++] = (struct sock_filter)BPF_STMT(
      BPF_LD | BPF_W | BPF_ABS, (unsigned int)offsetof(struct seccomp_data, arch));
  filter[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PAY_AUDIT_ARCH, 1, 0);
  filter[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
  filter[at++] = (struct sock_filter)BPF_STMT(
      BPF_LD | BPF_W | BPF_ABS, (unsigned int)offsetof(struct seccomp_data, nr));
  for (int i = 0; i < count; i++) {
    filter[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, refused[i], 0, 1);
    filter[at++] = (struct sock_filter)BPF_STMT(
        BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA));
  }
  filter[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  struct sock_fprog program = {.len = (unsigned short)at, .filter = filter};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}

// Landlock's numbers are written out: the header may be older than the kernel. The calls are the same everywhere.
struct pay_landlock_rules {
  unsigned long long files, network, scope;
};
struct __attribute__((packed)) pay_landlock_folder {
  unsigned long long allowed;
  int folder;
};
enum {
  PAY_LANDLOCK_CREATE = 444, PAY_LANDLOCK_ADD = 445, PAY_LANDLOCK_ENTER = 446,
  PAY_LANDLOCK_EXECUTE = 1, PAY_LANDLOCK_READ = 4 | 8,
};

// Begins rules that deny the whole file system, TCP and signals to others, as far as the kernel knows them; returns
// a descriptor, or -1 where landlock is missing.
static inline int pay_landlock_begin(void) {
  const long version = syscall(PAY_LANDLOCK_CREATE, NULL, 0, 1);
  if (version < 1) return -1;
  struct pay_landlock_rules rules = {.files = (1u << 13) - 1};
  if (version >= 2) rules.files |= 1u << 13;
  if (version >= 3) rules.files |= 1u << 14;
  if (version >= 5) rules.files |= 1u << 15;
  if (version >= 4) rules.network = 3;
  if (version >= 6) rules.scope = 3;
  const size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  return (int)syscall(PAY_LANDLOCK_CREATE, &rules, size, 0);
}

// Lets the file or folder at `path` be read, and its programs be started with `execute`; missing ones are left out.
static inline void pay_landlock_allow(int rules, const char *path, int execute) {
  const int folder = open(path, O_PATH | O_CLOEXEC);
  if (folder < 0) return;
  struct stat status;
  const int isFolder = fstat(folder, &status) == 0 && S_ISDIR(status.st_mode);
  struct pay_landlock_folder rule = {
      .allowed = (unsigned long long)((isFolder ? PAY_LANDLOCK_READ : 4) |
                                      (execute ? PAY_LANDLOCK_EXECUTE : 0)),
      .folder = folder};
  syscall(PAY_LANDLOCK_ADD, rules, 1, &rule, 0);
  close(folder);
}

// Enters the rules; needs no_new_privs.
static inline int pay_landlock_enter(int rules) {
  const int failed = (int)syscall(PAY_LANDLOCK_ENTER, rules, 0);
  close(rules);
  return failed;
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
