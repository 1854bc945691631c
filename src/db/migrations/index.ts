import * as migration_20261123_114624_initial from './20261123_114624_initial';

export const migrations = [
  {
    up: migration_20261123_114624_initial.up,
    down: migration_20261123_114624_initial.down,
    name: '20261123_114624_initial'
  },
];
