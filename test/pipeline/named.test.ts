import { expect } from 'chai'
import { pathNamed } from '../../src/pipeline/named.ts'

const base = 'https://daten.example/register/'

describe('what somebody names on the command line', () => {
  for (const [given, path] of [
    [`${base}id/person/7k3f9q2m4d`, 'person/7k3f9q2m4d'],
    [`${base}id/membership/7k3f9q2m4d#period`, 'membership/7k3f9q2m4d'],
    ['id/person/7k3f9q2m4d', 'person/7k3f9q2m4d'],
    ['/id/person/7k3f9q2m4d', 'person/7k3f9q2m4d'],
    ['person/7k3f9q2m4d', 'person/7k3f9q2m4d'],
    ['7k3f9q2m4d', '7k3f9q2m4d'],
    ['https://elsewhere.example/id/person/x', 'https://elsewhere.example/id/person/x'],
  ] as const) {
    it(`${given} is ${path}`, () => {
      expect(pathNamed(given, base)).to.equal(path)
    })
  }
})
