"""seccomp: a filter on system calls, run by the kernel, that no process can take off again."""

from __future__ import annotations

import errno
import os
import struct

from . import linux_calls

try:
    import ctypes
except ImportError:
    ctypes = None  # type: ignore[assignment]

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# Number on x86_64 and on aarch64; None where the machine has no such call.
_FORBIDDEN: dict[str, tuple[object, object]] = {
    # Sockets. socketpair stays: asyncio wakes itself through one. A pair cannot reach anybody else, because what
    # takes an address (connect, sendto with one, sendmsg) is refused too.
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "accept4": (288, 242),
    "bind": (49, 200),
    "listen": (50, 201),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    # Other processes.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    # Namespaces and mounts.
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # Memory that outlives the candidate, or that its limits do not count.
    "shmget": (29, 194),
    "shmat": (30, 196),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    # Wide or rarely needed parts of the kernel.
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "fanotify_init": (300, 262),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "syslog": (103, 116),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "personality": (135, 92),
    "vhangup": (153, 58),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "lookup_dcookie": (212, 18),
}
_NEW_PROCESS: dict[str, tuple[object, object]] = {
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
}
# Allowed only where the first argument is the caller itself.
_SIGNALS: dict[str, tuple[int, int]] = {
    "kill": (62, 129),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
}
_TKILL = (200, 130)
_CLONE = (56, 220)
_CLONE3 = (435, 435)
_SENDTO = (44, 206)

_CLONE_THREAD = 0x00010000
_CLONE_NEW = 0x7E020000  # the namespace flags

_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_KILL_PROCESS = 0x80000000

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16

_MODE_FILTER = 2


def available() -> bool:
    """Whether this kernel has seccomp filters."""
    if not linux_calls.AVAILABLE:
        return False
    try:
        linux_calls.prctl(linux_calls.PR_SET_SECCOMP, _MODE_FILTER, 0)
    except OSError as error:
        return error.errno == errno.EFAULT  # it looked for a filter at address 0: the mode is known
    return False


def install(processes: bool) -> None:
    """Put the filter on this process for good. New processes are allowed where `processes`. Raises OSError."""
    program = build(linux_calls.MACHINE, os.getpid(), processes)
    buffer = ctypes.create_string_buffer(program, len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    header = Program(len(program) // 8, ctypes.addressof(buffer))
    linux_calls.prctl(linux_calls.PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(header))


def build(machine: str, pid: int, processes: bool) -> bytes:
    """The filter program for `machine`, in the form the kernel takes."""
    column = 0 if machine == "x86_64" else 1
    code: list[tuple[int, int, int, int]] = []  # operation, skip if true, skip if false, value

    def returns(value: int) -> None:
        code.append((_RETURN, 0, 0, value))

    code.append((_LOAD, 0, 0, _ARCH_AT))
    code.append((_EQUAL, 1, 0, _AUDIT_ARCH[machine]))
    returns(_KILL_PROCESS)
    code.append((_LOAD, 0, 0, _NUMBER_AT))
    if machine == "x86_64":
        code.append((_AT_LEAST, 0, 1, 0x40000000))  # the x32 numbers, which name the same calls again
        returns(_ERRNO | errno.ENOSYS)
    forbidden = dict(_FORBIDDEN)
    if not processes:
        forbidden.update(_NEW_PROCESS)
    for numbers in forbidden.values():
        number = numbers[column]
        if isinstance(number, int):
            code.append((_EQUAL, 0, 1, number))
            returns(_ERRNO | errno.EPERM)
    # Its flags lie in memory, where a filter cannot look; the C library falls back to clone.
    code.append((_EQUAL, 0, 1, _CLONE3[column]))
    returns(_ERRNO | errno.ENOSYS)
    code.append((_EQUAL, 0, 1, _TKILL[column]))
    returns(_ERRNO | errno.EPERM)
    for numbers_pair in _SIGNALS.values():
        code.append((_EQUAL, 0, 4, numbers_pair[column]))
        code.append((_LOAD, 0, 0, _ARGUMENTS_AT))
        code.append((_EQUAL, 1, 0, pid))
        returns(_ERRNO | errno.EPERM)
        returns(_ALLOW)
    code.append((_EQUAL, 0, 6, _SENDTO[column]))  # `send` is sendto without an address: both halves of the pointer 0
    code.append((_LOAD, 0, 0, _ARGUMENTS_AT + 4 * 8))
    code.append((_EQUAL, 0, 2, 0))
    code.append((_LOAD, 0, 0, _ARGUMENTS_AT + 4 * 8 + 4))
    code.append((_EQUAL, 1, 0, 0))
    returns(_ERRNO | errno.EPERM)
    returns(_ALLOW)
    code.append((_EQUAL, 0, 3 if processes else 5, _CLONE[column]))
    code.append((_LOAD, 0, 0, _ARGUMENTS_AT))
    code.append((_ANY_BIT, 0, 1, _CLONE_NEW))
    returns(_ERRNO | errno.EPERM)
    if not processes:
        code.append((_ANY_BIT, 1, 0, _CLONE_THREAD))
        returns(_ERRNO | errno.EAGAIN)
    returns(_ALLOW)
    return b"".join(struct.pack("=HBBI", *line) for line in code)
