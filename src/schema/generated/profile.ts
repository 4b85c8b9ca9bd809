/** Generated from schemas/ by schemas/generate.ts. Do not edit. */

/** A network interface of the guest. */
export type Network = UserNetwork | NoNetwork;
/** When the VM is ready for use: what `kvmrun up --wait` and `kvmrun wait` wait for, and what `kvmrun status` shows. A guest that is reset has to become ready again. */
export type Ready = ReadyWhenRunning | ReadyBySerial | ReadyByTcp | ReadyBySsh | ReadyByAgent | ReadyByCommand;
/** The product key: itself, such as one of the public keys for activation by KMS, or `{"file": …}` or `{"env": …}`. Without one, Setup is told to go on without. */
export type ProductKey = string | {readonly file?: string; readonly env?: string};
/** A public SSH key as it stands in a `.pub` file, or the file. */
export type SshKey = string | {readonly file: string};
/** A public SSH key as it stands in a `.pub` file, or the file. */
export type SshKey1 = string | {readonly file: string};
/** The document itself, as JSON. */
export type InlineDocument = Readonly<Record<string, unknown>>;
/** The document itself, as JSON. */
export type InlineDocument1 = Readonly<Record<string, unknown>>;
/** The document itself, as JSON. */
export type InlineDocument2 = Readonly<Record<string, unknown>>;
/** The config itself. */
export type InlineIgnition = Readonly<Record<string, unknown>>;

/** One virtual machine: its processors, memory, disks, networks, and how it boots. */
export interface Profile {
  /** The schema of this file, for editors that complete and check it. It works offline as `./node_modules/kvmrun/schemas/profile.schema.json`. */
  readonly $schema?: string;
  /** What the VM is called in `kvmrun ps` and inside QEMU. Two profiles in different folders may share a name. */
  readonly name: string;
  /** What the VM is for. It changes nothing; write it for the people who review the profile. */
  readonly description?: string;
  /** One profile, or several, that this one starts from: a relative path, or one that kvmrun ships: `kvmrun:base/linux`, or a guest with its image, such as `kvmrun:debian-13`; `kvmrun images` lists them; Windows is `kvmrun:windows-11` and the like. Later ones win, and this file wins over all. */
  readonly extends?: string | readonly string[];
  /** The machine's UUID, as the guest sees it in its firmware tables. Derived from the name and the place of the profile when not given; set it to keep a machine's identity when the file moves. */
  readonly uuid?: string;
  /** The processor architecture of the guest. KVM runs only guests of the host's own. */
  readonly arch?: 'x86_64' | 'aarch64';
  /** How the guest's processors run: on the hardware with `kvm`, or emulated in software with `tcg`, some ten times slower. `auto` takes KVM where it works, else TCG with a warning that says why. */
  readonly accelerator?: 'kvm' | 'tcg' | 'auto';
  /** The board that QEMU emulates: `q35` (x86_64), `virt` (aarch64), or `microvm` for short-lived Linux guests started by `boot.kernel`. A versioned name such as `pc-q35-7.2` keeps the board the same across QEMU upgrades. Default: `q35` for x86_64, `virt` for aarch64. */
  readonly machine?: string;
  readonly cpu?: Cpu;
  readonly hyperv?: HyperV;
  readonly memory?: Memory;
  readonly boot?: Boot;
  readonly firmware?: Firmware;
  /** The disks, in the order in which the guest finds them. Items of a base profile are matched by `id`. */
  readonly disks?: readonly Disk[];
  /** The network interfaces, in the order in which the guest finds them. Items of a base profile are matched by `id`. */
  readonly networks?: readonly Network[];
  readonly clock?: Clock;
  /** Whether the guest may suspend itself to memory and to disk. With `none` a guest that would sleep looks less dead, and Windows shuts down for good, which its fast start-up does not. */
  readonly sleepStates?: 'allowed' | 'none';
  readonly generationId?: GenerationId;
  readonly serial?: Serial;
  readonly rng?: Rng;
  readonly balloon?: Balloon;
  readonly guestAgent?: GuestAgent;
  readonly tpm?: Tpm;
  readonly display?: Display;
  readonly watchdog?: Watchdog;
  /** What becomes of the guest when a disk image cannot grow because the host's disk is full; it is paused at once, and loses nothing. `wait` keeps it paused until `kvmrun resume`. `resume` lets it go on by itself as soon as 1 GiB or a twentieth of the disk is free. */
  readonly onDiskFull?: 'wait' | 'resume';
  readonly ready?: Ready;
  readonly windows?: Windows;
  readonly cloudInit?: CloudInit;
  readonly ignition?: Ignition;
  /** Credentials for systemd in the guest, which takes them from the machine's SMBIOS. They set up guests without cloud-init, such as root's SSH keys; each has 4 KiB at most. Items of a base profile are matched by `id`. */
  readonly credentials?: readonly Credential[];
  readonly stop?: Stop;
  readonly restart?: Restart;
  /** Arguments appended to the QEMU command line as they stand. A last resort: kvmrun cannot check them, they may break the VM's isolation, and every `up` warns about them. */
  readonly extraArgs?: readonly string[];
}

/** The guest's processors. */
export interface Cpu {
  /** How many virtual CPUs the guest has. Default: the product of the topology when one is given, else half of the host's, at most 4. */
  readonly count?: number;
  /** The processor model that the guest sees, by QEMU's name. Default: `host` under KVM, which gives it everything the hardware has, and `max` under TCG. Name a model, such as `Skylake-Server`, for a guest that must see the same processor on different hosts. */
  readonly model?: string;
  readonly features?: CpuFeatures;
  readonly topology?: CpuTopology;
}

/** Processor features to add (`true`) or to hide (`false`), by QEMU's names, such as `{"vmx": false}`. */
export interface CpuFeatures {
  readonly [k: string]: boolean;
}

/** How the virtual CPUs are arranged. Needed only for guests that are licensed by socket, or that schedule by thread. */
export interface CpuTopology {
  /** Processor sockets. */
  readonly sockets: number;
  /** Cores of each socket. */
  readonly cores: number;
  /** Threads of each core. */
  readonly threads: number;
}

/** What Hyper-V tells its guests and KVM can tell them, too, so that Windows does not behave as on bare metal: without it, an idle Windows keeps a processor of the host busy. Under TCG there is nothing of the kind. */
export interface HyperV {
  /** `auto` takes everything known to do good that the KVM of this host has, and says what is missing; `kvmrun doctor` shows what that is. A name in `cpu.features`, such as `{"hv-ipi": false}`, wins over it. */
  readonly type?: 'auto' | 'none';
}

/** The guest's main memory. */
export interface Memory {
  /** How much memory the guest has, such as `"2GiB"`. Default: a quarter of the host's, at least 512MiB and at most 4GiB. */
  readonly size?: string;
}

/** A Linux kernel to start directly. Without one the firmware boots from the disks. */
export interface Boot {
  /** A Linux kernel image, relative to this file. */
  readonly kernel?: string;
  /** The initial RAM disk for the kernel, relative to this file. */
  readonly initrd?: string;
  /** The kernel's command line, such as `console=ttyS0 root=/dev/vda1`. */
  readonly cmdline?: string;
}

/** The program that starts the guest. Default: `bios` for x86_64, `uefi` for aarch64 unless `boot.kernel` is set. */
export interface Firmware {
  /** `bios` is QEMU's built-in firmware for the machine; `uefi` is found through the firmware descriptors that the distribution installs, and its settings are kept for each VM. */
  readonly type: 'bios' | 'uefi';
  /** Whether the `uefi` firmware starts only what is signed with a key that it trusts, which are Microsoft's unless the distribution has others. The keys are put into the VM's NVRAM when that is made; `kvmrun nvram reset` has it made anew. A host whose firmware cannot enforce it refuses to start the VM. */
  readonly secureBoot?: boolean;
}

/** A disk or a CD drive. Its image is used in place, or made from a `source`. */
export interface Disk {
  /** A name for the disk, unique in the profile. Profiles that extend this one change the disk by this name. */
  readonly id: string;
  /** What the guest finds in the drive: `disk`, or `cdrom` for an image of a CD or DVD. A CD is always read-only and raw. */
  readonly media?: 'disk' | 'cdrom';
  /** The image file, relative to this file. With a `source`, it is where the overlay or the copy is made. A disk with neither, but with a `size`, begins empty, and its image is in the VM's state folder; a CD drive with neither is empty. */
  readonly path?: string;
  readonly source?: DiskSource;
  /** What becomes of what the guest writes. `overlay`: it goes to a qcow2 image of the VM's own, on top of the source, which stays as it is and can be shared by many VMs. `copy`: the source is copied once, and the copy written to. `ephemeral`: it is thrown away when the VM ends. `direct`: the image at `path` is written to itself. Overlays and copies are in the VM's state folder, or at `path`. Default: `overlay` for a disk with a `source`, else `direct`; `copy` for a source in a format that is only read. */
  readonly mode?: 'overlay' | 'copy' | 'ephemeral' | 'direct';
  /** The image's format. kvmrun never guesses it: a guest that writes a qcow2 header to a raw disk could otherwise make the host open any file. Images of the formats `vmdk`, `vdi` and `vhdx` are not written to: at the first start they are copied to a qcow2 image in the VM's state folder, which is the disk from then on. Default: `qcow2`, or `raw` for a CD. */
  readonly format?: 'qcow2' | 'raw' | 'vmdk' | 'vdi' | 'vhdx';
  /** How the guest sees the disk. `virtio` is the fast one; Linux has its driver since 2.6.25. `scsi` is virtio, too, with many disks behind one controller. `nvme` and `usb` are known to most guests of today, `sata` to those since about 2007, and `ide` to all; sata takes 6 disks, ide 4, usb 8. A microvm has virtio only, and an aarch64 machine neither sata nor ide. What gets an installed Windows from sata or ide to virtio is `kvmrun virtio-switch`. Default: `virtio`; for a CD `sata`, or `scsi` on aarch64. */
  readonly bus?: 'virtio' | 'scsi' | 'nvme' | 'sata' | 'ide' | 'usb';
  /** Whether the guest is kept from writing. The image file itself is then opened for reading only, and several VMs may share it. Disks on `sata` and `ide` cannot be read-only. */
  readonly readOnly?: boolean;
  /** Whether several VMs may write to the image at the same time. It takes a file system in the guests that is made for that, such as OCFS2 or GFS2: any other is destroyed. Raw images only. */
  readonly shared?: boolean;
  /** The serial number that the guest sees, as in `/dev/disk/by-id/virtio-SERIAL`. Default: the disk's `id`. */
  readonly serial?: string;
  /** Where the disk stands among the devices that the firmware tries to boot from, 0 first. Default: disks come in their order in the profile, when no disk sets one. */
  readonly bootIndex?: number;
  /** Makes an empty disk of this size, such as `"10GiB"`, when the file is not there yet, and makes an existing one larger when it is smaller. It never becomes smaller: a disk that is larger is an error. A size that only a profile of kvmrun's own says is for what is made; see `grow`. */
  readonly size?: string;
  /** Whether an image that is there already is made as large as `size`. With `false`, the size is only for a disk that is made, and for an overlay or a copy the least that it has: what is there stays as large as it is, even when that is more. Default: `true`, but `false` for a size that stands in a profile that kvmrun ships, such as `kvmrun:windows-11`: an image that you bring is made larger when your own profile says `size`. */
  readonly grow?: boolean;
  /** What is kept in the host's memory. `auto` is `none` where the file system can do it, and `writeback` elsewhere. `none` goes around the host's page cache; `writeback` goes through it, and what the guest has flushed is safe. `directsync` and `writethrough` are the same without a write cache in the guest's view, for guests that never flush. `unsafe` ignores flushes: a crash of the host destroys the disk. */
  readonly cache?: 'auto' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  /** How QEMU reads and writes the file. `auto` takes the fastest that works here: `io_uring` on local file systems, and else `native`, which needs a cache of `none` or `directsync`, or `threads`. */
  readonly aio?: 'auto' | 'io_uring' | 'native' | 'threads';
  /** What happens to space that the guest trims: `unmap` gives it back to the host, `ignore` keeps it. */
  readonly discard?: 'unmap' | 'ignore';
  /** What happens to zeroes that the guest writes: `on` writes them in a short way, `unmap` gives their space back to the host, `off` writes them as they come. Default: `unmap`, or `off` where `discard` is `ignore`. */
  readonly detectZeroes?: 'off' | 'on' | 'unmap';
  /** How many threads of QEMU serve this disk alone. `0` is none but the one that QEMU does everything else in; more than one spread the queues of a fast disk of a guest with several processors, and take QEMU 9.0. Only virtio disks have any. Default: one of four that the virtio disks share. */
  readonly ioThreads?: number;
  readonly throttle?: Throttle;
  readonly blockSize?: BlockSize;
}

/** Where the contents of a disk come from: a file, or servers and the digest of what they serve. What is fetched is verified and kept in the image cache; images that end in `.xz`, `.gz`, `.zst` or `.bz2` are unpacked there. */
export interface DiskSource {
  /** An image file, relative to this file. It is never written to. */
  readonly path?: string;
  /** An image on a server, by https. Plain http is for servers on this machine only. */
  readonly url?: string;
  /** Other servers that have the same file, tried in turn when `url` fails. */
  readonly mirrors?: readonly string[];
  /** Where the publisher of `url` lists digests, such as a `SHA256SUMS`, by https. `kvmrun lock` takes the digest from there, and `kvmrun lock --update` takes it anew. A digest in the profile counts before it. */
  readonly checksums?: string;
  /** The SHA-256 digest of the file as it is served, in hexadecimal. Without this and `sha512`, `kvmrun lock` finds it out and writes it into the lock file. */
  readonly sha256?: string;
  /** The same with SHA-512. */
  readonly sha512?: string;
  /** How many bytes the file has as it is served. A server that tells another size is not listened to any further. */
  readonly size?: number;
  /** Where people get an image that no server gives to everybody; it is told when the image is missing. A profile with a `page` alone is for others to extend, which add the `path`. */
  readonly page?: string;
  /** The format of the image, when it is unpacked. `vmdk`, `vdi` and `vhdx` are for the mode `copy`. Default: `qcow2`, or `raw` for a CD. */
  readonly format?: 'qcow2' | 'raw' | 'vmdk' | 'vdi' | 'vhdx';
}

/** What the guest may ask of the disk at most. Without a limit, one guest can take all that the host's disk has. */
export interface Throttle {
  /** Reads and writes per second, together. */
  readonly iops?: number;
  /** Reads per second. Not together with `iops`. */
  readonly readIops?: number;
  /** Writes per second. Not together with `iops`. */
  readonly writeIops?: number;
  /** Bytes read and written per second, together, such as `"100MiB"`. */
  readonly bandwidth?: string;
  /** Bytes read per second. Not together with `bandwidth`. */
  readonly readBandwidth?: string;
  /** Bytes written per second. Not together with `bandwidth`. */
  readonly writeBandwidth?: string;
}

/** The sectors that the guest sees, in bytes. A guest cannot read the partitions of a disk that was set up with other logical sectors, so this is for new disks, and for images of disks that had such sectors. */
export interface BlockSize {
  /** What the guest reads and writes at least. Disks on `sata` and `ide` have 512. */
  readonly logical?: 512 | 1024 | 2048 | 4096;
  /** What the disk writes in one go; not less than `logical`. Default: as `logical`. */
  readonly physical?: 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536;
}

/** A network inside QEMU (slirp): the guest reaches out through the host without any rights on the host, and nothing reaches the guest but its forwards. */
export interface UserNetwork {
  /** A name for the interface, unique in the profile. Profiles that extend this one change the interface by this name. */
  readonly id: string;
  /** Selects this kind of network. */
  readonly type: 'user';
  /** The network card that the guest sees. */
  readonly model?: 'virtio';
  /** The interface's MAC address. Derived from the machine's UUID and this `id` when not given: stable, and locally administered. */
  readonly mac?: string;
  /** Ports of the host that lead to ports of the guest. */
  readonly forwards?: readonly Forward[];
  /** Whether the guest is cut off from the outside and from the host. Its forwards still work. Without it the guest can also reach services on the host's own loopback, at 10.0.2.2. */
  readonly restrict?: boolean;
}

/** One port of the host that leads to a port of the guest. */
export interface Forward {
  /** The transport protocol. */
  readonly protocol?: 'tcp' | 'udp';
  /** The IPv4 address of the host to listen on. The default is reachable from this host only; `0.0.0.0` is every network that the host is in. */
  readonly hostAddress?: string;
  /** The port on the host, or `auto` for a free one, which `kvmrun status` then shows and which stays the same while it is free. */
  readonly host: number | 'auto';
  /** The port in the guest. */
  readonly guest: number;
}

/** No interface, although a base profile has one by this `id`. Its slot stays free, so the other interfaces keep their names in the guest. */
export interface NoNetwork {
  /** The interface to leave out. */
  readonly id: string;
  /** Selects this kind of network. */
  readonly type: 'none';
}

/** The machine's clock, which the guest reads when it starts. */
export interface Clock {
  /** What the clock shows: `utc`, as every guest but Windows takes it, or the `localtime` of the host, as Windows does. What the guest then makes of it, for its own time zone, is there again at the next start. */
  readonly base?: 'utc' | 'localtime';
  /** What becomes of timer interrupts that come late because the host was busy. Windows counts those of the clock: `catch-up` delivers them one after the other, and drops those of the older timer. `as-they-come` is for guests that measure time by the processor, such as Linux. Part of the `q35`. */
  readonly lateTicks?: 'as-they-come' | 'catch-up';
}

/** A number by which a guest sees that it has become another than it was: a clone, or one that has gone back to a snapshot. Windows' domain controllers go by it, as does whoever must not draw the same random numbers twice. */
export interface GenerationId {
  /** `vmgenid` is the device of the `q35` for it. The number changes with the machine's `uuid`, and with each `snapshot restore`, at the next start. */
  readonly type?: 'vmgenid' | 'none';
}

/** The serial port, which `kvmrun console` attaches to and `kvmrun logs` keeps. */
export interface Serial {
  /** `uart` is the machine's own serial port: `ttyS0` on x86_64, `ttyAMA0` on aarch64. */
  readonly type?: 'uart' | 'none';
}

/** A source of random numbers from the host, so that a fresh guest does not wait for entropy. */
export interface Rng {
  /** `virtio` adds the device; `kvmrun:base/linux` does so. */
  readonly type?: 'virtio' | 'none';
}

/** A device through which the guest gives memory that it does not use back to the host. */
export interface Balloon {
  /** `virtio` adds the device; `kvmrun:base/linux` does so. */
  readonly type?: 'virtio' | 'none';
}

/** A channel to the QEMU guest agent, when the guest runs one. With it `kvmrun exec` runs commands in the guest, `status` tells its addresses, and `down` asks it to shut down. */
export interface GuestAgent {
  /** `virtio` adds the channel `org.qemu.guest_agent.0`; `kvmrun:base/linux` does so. */
  readonly type?: 'virtio' | 'none';
}

/** A TPM 2.0, emulated by swtpm. Its state is made once and kept with the VM; Windows 11 and disk encryption bound to a TPM need one. `{}` adds it; without `tpm` there is none. */
export interface Tpm {
  /** `emulator` adds the TPM; `none` takes away the one of a base profile. */
  readonly type?: 'emulator' | 'none';
  /** How the guest sees it: `crb`, or the older `tis`, the only one that aarch64 guests know. Default: `crb` for x86_64, `tis` for aarch64. */
  readonly model?: 'crb' | 'tis';
}

/** The guest's screen, with a keyboard and a tablet when there is one. */
export interface Display {
  /** `none` shows it nowhere; a guest whose BIOS starts it from a disk has a VGA card all the same, as boot loaders draw on one. `gtk` opens a window on the host's desktop. `vnc` serves the screen on a unix socket that only you can open; `kvmrun status` shows its path. */
  readonly type?: 'none' | 'gtk' | 'vnc';
  /** How keyboard and tablet are plugged in: `virtio`, which Linux knows, or `usb`, which every guest knows, Windows' installer among them. */
  readonly input?: 'virtio' | 'usb';
}

/** A timer that the guest has to wind up again and again. When it runs down, the guest hangs: it is then reset, or, with a `restart` policy, ended and started again by it. */
export interface Watchdog {
  /** `itco` is the timer of the q35 board, with the driver `iTCO_wdt` in Linux. It begins to run when the guest first winds it up. */
  readonly type?: 'itco' | 'none';
}

/** Ready as soon as the guest's processors run; nothing in the guest is looked at. */
export interface ReadyWhenRunning {
  /** Selects this kind of readiness. */
  readonly type: 'running';
}

/** Ready when the guest has written a text to its serial port. */
export interface ReadyBySerial {
  /** Selects this kind of readiness. */
  readonly type: 'serial';
  /** What one line has to contain, as plain text, such as `login:`. A `*` stands for any characters. The line need not be complete; colours and control characters are taken out of it, and only its last 4096 bytes are looked at. */
  readonly text: string;
  /** How long this may take. Then `kvmrun up --wait` and `kvmrun wait` give up, and `kvmrun status` says so; the VM stays, is still watched, and may become ready later. */
  readonly timeout?: string;
}

/** Ready when something in the guest listens on a TCP port. QEMU accepts every connection to a forward at once; here it counts only when the guest has accepted it, too. The service sees a connection that sends nothing and closes; one that hangs up at once without a word looks like none. */
export interface ReadyByTcp {
  /** Selects this kind of readiness. */
  readonly type: 'tcp';
  /** The port in the guest. One of the networks has to have a TCP forward that leads to it. */
  readonly port: number;
  /** How long this may take. Then `kvmrun up --wait` and `kvmrun wait` give up, and `kvmrun status` says so; the VM stays, is still watched, and may become ready later. */
  readonly timeout?: string;
}

/** Ready when an SSH server in the guest has sent its banner, `SSH-2.0-…`. Nobody logs in. */
export interface ReadyBySsh {
  /** Selects this kind of readiness. */
  readonly type: 'ssh';
  /** The port in the guest. One of the networks has to have a TCP forward that leads to it. */
  readonly port?: number;
  /** How long this may take. Then `kvmrun up --wait` and `kvmrun wait` give up, and `kvmrun status` says so; the VM stays, is still watched, and may become ready later. */
  readonly timeout?: string;
}

/** Ready when the QEMU guest agent answers. Needs `guestAgent`. */
export interface ReadyByAgent {
  /** Selects this kind of readiness. */
  readonly type: 'agent';
  /** How long this may take. Then `kvmrun up --wait` and `kvmrun wait` give up, and `kvmrun status` says so; the VM stays, is still watched, and may become ready later. */
  readonly timeout?: string;
}

/** Ready when a command in the guest, run by the guest agent, has succeeded. Needs `guestAgent`. */
export interface ReadyByCommand {
  /** Selects this kind of readiness. */
  readonly type: 'command';
  /** The program, as an absolute path, and its arguments. Exit status 0 means ready; otherwise it is run again after a while. */
  readonly command: readonly string[];
  /** How long this may take. Then `kvmrun up --wait` and `kvmrun wait` give up, and `kvmrun status` says so; the VM stays, is still watched, and may become ready later. */
  readonly timeout?: string;
}

/** What makes a VM one for Windows: the medium that it is installed from, and the disc with its virtio drivers. Both are CD drives on SATA, which every Windows knows, or on USB for aarch64, after the disks in the boot order: an empty disk leads to the medium, and an installed one starts by itself, with the media still in. */
export interface Windows {
  /** Which Windows it is or becomes. It decides which drivers the disc has to have. */
  readonly version: '10' | '11' | 'server-2019' | 'server-2022' | 'server-2025';
  /** The installation medium, an ISO file, relative to this file. Microsoft gives it to browsers only. Leave it out when Windows is installed. */
  readonly iso?: string;
  readonly virtioWin?: VirtioWin;
  readonly install?: WindowsInstall;
}

/** The disc with Windows' virtio drivers: a file, or an address and the digest of what is served. Without either, it is virtio-win 0.1.285 of the Fedora project, which is fetched once for all VMs. Before each start kvmrun looks whether it has the drivers for this Windows. */
export interface VirtioWin {
  /** `iso` has the disc in a drive; `none` has no such drive, for a Windows that needs it no more. */
  readonly type?: 'iso' | 'none';
  /** An ISO file, relative to this file. */
  readonly path?: string;
  /** An ISO file on a server, by https. */
  readonly url?: string;
  /** Other servers that have the same file, tried in turn when `url` fails. */
  readonly mirrors?: readonly string[];
  /** The SHA-256 digest of the file, in hexadecimal. For a `url` without one it is taken from the profile's lock file, where `kvmrun lock` puts it. */
  readonly sha256?: string;
}

/** Installs Windows without a hand on the keyboard: kvmrun makes a disc with answers to all questions of Setup and with the drivers. The first disk is erased by it, and Microsoft's licence terms are accepted on your behalf. Nothing is erased once Windows is installed, since the disk then starts before the medium does. */
export interface WindowsInstall {
  /** The name of the image on the medium, such as `Windows 11 Pro` or `Windows Server 2025 SERVERDATACENTER`; `dism /Get-WimInfo` lists them. Default: what the product key is for, else the `Pro` of Windows 10 and 11, and of a server the image 2, which is the standard edition with a desktop on Microsoft's media. */
  readonly edition?: string;
  /** The number of the image on the medium, in place of its name. */
  readonly image?: number;
  readonly productKey?: ProductKey;
  /** The language of the medium, which Setup and Windows speak. */
  readonly language?: string;
  /** How dates and numbers are written, and the keyboard unless that is given, such as `de-DE`. Default: the language. */
  readonly locale?: string;
  /** The keyboard layout, as a language such as `de-CH` or by its numbers such as `0807:00000807`. Default: the locale's. */
  readonly keyboard?: string;
  /** The time zone as Windows calls it, such as `W. Europe Standard Time`; `tzutil /l` lists them. */
  readonly timezone?: string;
  /** The user who is made, an administrator, and is logged on once to finish the installation. `Administrator` is the built-in one. */
  readonly user: string;
  readonly password: Secret;
  /** The name of the machine on its network. Default: the VM's name if it can be one, else what Windows makes up. */
  readonly computerName?: string;
  /** Whether the remote desktop is switched on and let through Windows' firewall. */
  readonly rdp?: boolean;
  /** Scripts that are run at the first log-on, in this order, after the drivers and the guest agent: files that end in `.ps1`, `.cmd`, `.bat` or `.reg`, relative to this file. */
  readonly scripts?: readonly string[];
}

/** Where the user's password stands. It is written nowhere but to the answer disc, which only you can read; on a server it is the built-in administrator's, too. */
export interface Secret {
  /** A file that holds it, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds it. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** What the guest is told at its first boot, on a small disc that cloud-init and its relatives (tiny-cloud, nuageinit, cloudbase-init) look for: the NoCloud seed, labelled `cidata`. The guest is configured again when something in here has changed, and only then. */
export interface CloudInit {
  /** The guest's host name. Default: the VM's name, where it can be one. */
  readonly hostname?: string;
  /** Whether the image's own user is made, such as `debian`, `ubuntu` or `cloud-user`. The keys of `sshKeys` are for that one. */
  readonly defaultUser?: boolean;
  /** Public SSH keys that may log in as the image's own user: the key itself, or `{"file": "~/.ssh/id_ed25519.pub"}`. */
  readonly sshKeys?: readonly SshKey[];
  /** Users to make, besides the image's own. */
  readonly users?: readonly CloudUser[];
  /** Packages to install, by the names that the guest's package manager knows. */
  readonly packages?: readonly string[];
  /** Files to write. */
  readonly files?: readonly CloudFile[];
  /** Commands to run as root when all the rest is done: a line for the shell, or a program with its arguments as an array. */
  readonly runcmd?: ReadonlyArray<string | readonly string[]>;
  readonly userData?: CloudDocument;
  readonly networkConfig?: CloudDocument1;
  readonly vendorData?: CloudDocument2;
}

/** A user of the guest. */
export interface CloudUser {
  /** The login name. */
  readonly name: string;
  /** The user's real name. */
  readonly gecos?: string;
  /** Further groups that the user is in, such as `adm`. */
  readonly groups?: readonly string[];
  /** The login shell, as an absolute path. Default: the guest's own. */
  readonly shell?: string;
  /** What the user may do as root, as a rule of sudoers such as `ALL=(ALL) NOPASSWD:ALL`. Default: nothing. */
  readonly sudo?: string;
  /** Public SSH keys that may log in as this user: the key itself, or `{"file": "~/.ssh/id_ed25519.pub"}`. */
  readonly sshKeys?: readonly SshKey1[];
  readonly passwordHash?: Secret1;
}

/** Where the hash of the user's password stands, as `mkpasswd` makes it. Without one, no password logs in. */
export interface Secret1 {
  /** A file that holds it, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds it. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** A file in the guest. */
export interface CloudFile {
  /** Where it is in the guest, as an absolute path. */
  readonly path: string;
  /** What it holds: a text of the profile, or else a `source`. */
  readonly content?: string;
  readonly source?: Secret2;
  /** User and group that own it, such as `root:adm`. Default: root. */
  readonly owner?: string;
  /** Its mode in octal. */
  readonly permissions?: string;
}

/** Where what it holds comes from: a file of any kind on this host, or an environment variable. Use it for secrets. */
export interface Secret2 {
  /** A file that holds it, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds it. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** User-data of your own. As `inline`, it is cloud-config that is added to the fields above, and checked by the schema that cloud-init publishes; from `file` or `env` it is passed on as it stands, in place of them. */
export interface CloudDocument {
  readonly inline?: InlineDocument;
  /** A file that holds the document, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds the document. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** The guest's network configuration in version 1 or 2 of cloud-init's format. Match network cards by their MAC address, as their names depend on the machine. Default: what the image does by itself, which is DHCP. */
export interface CloudDocument1 {
  readonly inline?: InlineDocument1;
  /** A file that holds the document, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds the document. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** Vendor-data: like user-data, and outranked by it. */
export interface CloudDocument2 {
  readonly inline?: InlineDocument2;
  /** A file that holds the document, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds the document. `kvmrun up` reads it; it is written nowhere but to the seed. */
  readonly env?: string;
}

/** The Ignition config with which Flatcar and Fedora CoreOS set themselves up at their first boot, from one of these three. */
export interface Ignition {
  readonly inline?: InlineIgnition;
  /** A file that holds the config as JSON, mostly called `*.ign`, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds the config. `kvmrun up` reads it; it is written nowhere but to the file for the guest. */
  readonly env?: string;
}

/** A credential for systemd in the guest, from one of `text`, `file` and `env`. */
export interface Credential {
  /** Its name, such as `ssh.authorized_keys.root` or `passwd.hashed-password.root`; systemd.system-credentials(7) lists those that systemd knows. */
  readonly id: string;
  /** What it holds, where that is no secret. */
  readonly text?: string;
  /** A file that holds it, as it stands, relative to this file; `~/` is the home of whoever starts the VM. */
  readonly file?: string;
  /** An environment variable that holds it. `kvmrun up` reads it; it is written nowhere but to the file for the guest. */
  readonly env?: string;
}

/** How long each step of stopping the VM may take before the next, harder one. */
export interface Stop {
  /** How long the guest may take to shut itself down after its agent was asked to. Skipped when no agent answers; `0s` skips it always. */
  readonly agent?: string;
  /** How long the guest may take to shut itself down after the power button. Raise it for a database; `0s` skips the step. */
  readonly powerdown?: string;
  /** How long QEMU may take to write back its disks and exit when told to. */
  readonly quit?: string;
  /** How long QEMU may take to exit after SIGTERM. */
  readonly sigterm?: string;
  /** How long to wait for the kernel to end QEMU after SIGKILL before reporting a stuck process. */
  readonly sigkill?: string;
}

/** Whether the VM is started again when it has ended without being told to. What counts is how it ended, not an exit code; a start that fails is not repeated, since it would fail again. */
export interface Restart {
  /** `on-failure` starts it again after a panic, a watchdog, a crash or a kill. `always` does so after a shutdown by the guest, too. `unless-stopped` is the same as `always`, for those who know it from containers: kvmrun never starts again what `kvmrun down` has stopped. `no` leaves a VM as it ended, and keeps a panicked one for a look into it; in the foreground that ends, too. A panic is noticed only when the guest's kernel has its pvpanic driver (`pvpanic-pci`, on Debian a module, so not before that is loaded): `panic=10` on the kernel command line, or `watchdog`, help with earlier ones. */
  readonly policy?: 'no' | 'on-failure' | 'always' | 'unless-stopped';
  /** How many restarts within `window` are too many: the VM then stays down, as failed. */
  readonly maxRetries?: number;
  /** The stretch of time in which restarts are counted. */
  readonly window?: string;
  /** A VM that has run this long is trusted again: its next restart is the first. */
  readonly resetAfter?: string;
  readonly backoff?: RestartBackoff;
}

/** The pause before a restart, which grows as long as restarts follow each other. Up to a fifth is added or taken away by chance, so that VMs that failed together do not start together. */
export interface RestartBackoff {
  /** The pause before the first restart. */
  readonly initial?: string;
  /** How much longer each pause is than the one before. */
  readonly factor?: number;
  /** The longest pause. */
  readonly max?: string;
}
