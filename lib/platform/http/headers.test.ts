import { describe, expect, it } from 'vitest';
import { visitorAddress } from './headers.ts';

describe('visitorAddress', () => {
  it.each([
    ['41.75.1.2', '41.75.1.2'],
    ['::ffff:41.75.1.2', '41.75.1.2'],
    ['::FFFF:294b:102', '41.75.1.2'], // 0x29 0x4b 0x01 0x02
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '::1'],
    // RFC 3849 documentation prefix: one line is given 2^64 addresses, and counts once.
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::6', '2001:db8:1:3::/64'],
    ['2001:db8::5', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, counted) => expect(visitorAddress(address)).toBe(counted));
});
