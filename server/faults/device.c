/*
 * What a disk does, put between a process and its files (LD_PRELOAD). Knows one folder, EVENHAND_DEVICE_DATA:
 *
 *   - fsync and fdatasync copy what a file holds, at that moment and only then, into EVENHAND_DEVICE_KEPT as
 *     `content.<inode>`; of the folder itself they keep its list of names as `names`. That is what a power cut leaves.
 *   - the files in EVENHAND_DEVICE_FLAGS make it fail: `full` (no write finds room), `sync-error` with a number n in it
 *     (the n-th sync from then on, and every later one, says EIO), `lies` (a sync says yes and keeps nothing).
 *   - EVENHAND_DEVICE_AHEAD moves the wall clock by so many seconds.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const char *data, *kept, *flags;
static long ahead;
static atomic_long syncs, copies;

__attribute__((constructor)) static void begin(void) {
  data = getenv("EVENHAND_DEVICE_DATA");
  kept = getenv("EVENHAND_DEVICE_KEPT");
  flags = getenv("EVENHAND_DEVICE_FLAGS");
  const char *seconds = getenv("EVENHAND_DEVICE_AHEAD");
  ahead = seconds ? atol(seconds) : 0;
}

/* 0: none of ours; 1: a file in the folder; 2: the folder itself. */
static int ours(int fd) {
  if (!data) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  size_t folder = strlen(data);
  if (strncmp(path, data, folder) != 0) return 0;
  if (path[folder] == 0) return 2;
  return path[folder] == '/';
}

static int flagged(const char *name) {
  char path[4096];
  if (!flags) return 0;
  snprintf(path, sizeof path, "%s/%s", flags, name);
  return access(path, F_OK) == 0;
}

static long flag_number(const char *name) {
  char path[4096];
  long number = 0;
  snprintf(path, sizeof path, "%s/%s", flags, name);
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  if (fscanf(file, "%ld", &number) != 1) number = 0;
  fclose(file);
  return number;
}

typedef ssize_t (*write_fn)(int, const void *, size_t);
static ssize_t real_write(int fd, const void *bytes, size_t count) {
  static write_fn next;
  if (!next) next = (write_fn)dlsym(RTLD_NEXT, "write");
  return next(fd, bytes, count);
}

/* Written aside and renamed, so that a kill in the middle leaves what the device had before. */
static int publish(const char *aside, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", kept, name);
  return rename(aside, path);
}

static int keep_file(int fd) {
  char from[64], aside[4096], name[64], buffer[65536];
  struct stat about;
  if (fstat(fd, &about) != 0) return -1;
  snprintf(from, sizeof from, "/proc/self/fd/%d", fd);
  snprintf(aside, sizeof aside, "%s/aside.%ld", kept, atomic_fetch_add(&copies, 1));
  snprintf(name, sizeof name, "content.%llu", (unsigned long long)about.st_ino);
  int in = open(from, O_RDONLY), out = open(aside, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (in < 0 || out < 0) return -1;
  ssize_t count;
  while ((count = read(in, buffer, sizeof buffer)) > 0)
    if (real_write(out, buffer, (size_t)count) != count) return -1;
  close(in);
  close(out);
  return publish(aside, name);
}

static int keep_names(void) {
  char aside[4096];
  snprintf(aside, sizeof aside, "%s/aside.%ld", kept, atomic_fetch_add(&copies, 1));
  DIR *folder = opendir(data);
  FILE *out = fopen(aside, "w");
  if (!folder || !out) return -1;
  for (struct dirent *entry; (entry = readdir(folder));)
    if (entry->d_type == DT_REG) fprintf(out, "%llu %s\n", (unsigned long long)entry->d_ino, entry->d_name);
  closedir(folder);
  fclose(out);
  return publish(aside, "names");
}

static int sync_one(int fd, int (*next)(int)) {
  int kind = ours(fd);
  if (kind == 0) return next(fd);
  if (flagged("sync-error") && atomic_fetch_add(&syncs, 1) + 1 >= flag_number("sync-error")) {
    errno = EIO;
    return -1;
  }
  if (!kept) return next(fd);
  if (flagged("lies")) return 0;
  int done = kind == 2 ? keep_names() : keep_file(fd);
  if (done != 0) errno = EIO;
  return done;
}

int fsync(int fd) {
  static int (*next)(int);
  if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  return sync_one(fd, next);
}

int fdatasync(int fd) {
  static int (*next)(int);
  if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  return sync_one(fd, next);
}

static int no_room(int fd) {
  if (!ours(fd) || !flagged("full")) return 0;
  errno = ENOSPC;
  return 1;
}

ssize_t write(int fd, const void *bytes, size_t count) { return no_room(fd) ? -1 : real_write(fd, bytes, count); }

#define PWRITE(name)                                                              \
  ssize_t name(int fd, const void *bytes, size_t count, off64_t at) {             \
    static ssize_t (*next)(int, const void *, size_t, off64_t);                   \
    if (!next) next = (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, #name); \
    return no_room(fd) ? -1 : next(fd, bytes, count, at);                         \
  }
PWRITE(pwrite64)

int clock_gettime(clockid_t clock, struct timespec *now) {
  static int (*next)(clockid_t, struct timespec *);
  if (!next) next = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int done = next(clock, now);
  if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += ahead;
  return done;
}

int gettimeofday(struct timeval *now, void *zone) {
  static int (*next)(struct timeval *, void *);
  if (!next) next = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
  int done = next(now, zone);
  if (done == 0) now->tv_sec += ahead;
  return done;
}

time_t time(time_t *into) {
  struct timespec now;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return (time_t)-1;
  if (into) *into = now.tv_sec;
  return now.tv_sec;
}
