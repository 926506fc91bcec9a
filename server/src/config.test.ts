import { describe, expect, test } from 'vitest'
import { ConfigRefusal, readConfig } from './config.ts'

describe('what the environment decides', () => {
  test('[N2] somebody who sets nothing gets this computer only, and cookies that work on it', () => {
    const config = readConfig({}, '/srv')
    expect(config.url).toBe('http://localhost:3000')
    expect(config.host).toBe('localhost')
    expect(config.secure).toBe(false)
    expect(config.dataFolder).toBe('/srv/data')
  })

  test('[N2] a council address must be https, because browsers cannot check a reveal without it', () => {
    expect(() => readConfig({ EVENHAND_URL: 'http://board.example' }, '/srv')).toThrow(ConfigRefusal)
    const config = readConfig({ EVENHAND_URL: 'https://board.example/' }, '/srv')
    expect(config.origins).toEqual(['https://board.example'])
    expect(config.secure).toBe(true)
  })

  test('[N2] a slip in a setting is refused in a sentence that names it', () => {
    expect(() => readConfig({ PORT: 'three' }, '/srv')).toThrow('PORT')
    expect(() => readConfig({ EVENHAND_URL: 'board' }, '/srv')).toThrow('EVENHAND_URL')
    expect(() => readConfig({ EVENHAND_LOG: 'loud' }, '/srv')).toThrow('EVENHAND_LOG')
  })

  test('[B3] the keys of private family time never lie where a copy of the data would take them along', () => {
    const folderOf = (env: NodeJS.ProcessEnv) => readConfig(env, '/srv').passingFolder
    expect(folderOf({})).toBe('/srv/data.passing')
    expect(folderOf({ EVENHAND_PASSING_KEYS: '/passing' })).toBe('/passing')
    for (const inside of ['data', 'data/keys', '/srv/data/keys'])
      expect(() => folderOf({ EVENHAND_PASSING_KEYS: inside })).toThrow('EVENHAND_PASSING_KEYS')
  })

  test('[N4] limits are set with whole numbers, and none can be switched off', () => {
    const { editsPerSecond, requestsPerMinute, socketsPerAddress } = readConfig({}, '/srv')
    expect({ editsPerSecond, requestsPerMinute, socketsPerAddress }).toEqual({
      editsPerSecond: 30,
      requestsPerMinute: 3_000,
      socketsPerAddress: 2_000,
    })
    expect(readConfig({ EVENHAND_EDITS_PER_SECOND: '500' }, '/srv').editsPerSecond).toBe(500)
    for (const value of ['0', '-1', '1.5', 'many', '1e9', 'Infinity'])
      expect(() => readConfig({ EVENHAND_EDITS_PER_SECOND: value }, '/srv')).toThrow('EVENHAND_EDITS_PER_SECOND')
  })
})
