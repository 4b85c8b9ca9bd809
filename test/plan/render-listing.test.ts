import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {listArguments} from '../../src/plan/render-listing.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/render-listing');

test('shows an option with its value and where it comes from', () => {
  const origin = pointerTo('memory');
  assert.equal(listArguments([{form: 'keyval', option: 'm', props: {size: '1M'}, origin}]), [
    {text: '-m size=1M', origin: '/memory'},
  ]);
});

test.run();
