/**
 * The build of virtio-win that a profile gets which names none: what Fedora calls stable, at an address
 * that stays. Nobody publishes digests; this one was found alike in several independent projects.
 */
export const VIRTIO_WIN = {
  url: 'https://fedorapeople.org/groups/virt/virtio-win/direct-downloads/archive-virtio/virtio-win-0.1.285-1/virtio-win-0.1.285.iso',
  sha256: 'e14cf2b94492c3e925f0070ba7fdfedeb2048c91eea9c5a5afb30232a3976331',
} as const;
