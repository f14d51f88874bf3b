import type { PlaceValue } from '../../../model/values.js';

/**
 * Nouns that a place is named with, by their lemma, with the kind of place that they tell.
 * Source: compiled by hand from general knowledge; licence of the project.
 */

/** Behind the adjective of a place: «Вологодская область», «Белое море». */
export const REGION_HEADS: Readonly<Record<string, PlaceValue['type']>> = {
  область: 'region',
  край: 'region',
  республика: 'region',
  округ: 'district',
  район: 'district',
  губерния: 'region',
  уезд: 'district',
  провинция: 'region',
  обл: 'region',
  графство: 'region',
  море: 'other',
  океан: 'other',
  залив: 'other',
  пролив: 'other',
  остров: 'other',
  полуостров: 'other',
  площадь: 'other',
  улица: 'other',
  проспект: 'other',
  бульвар: 'other',
  шоссе: 'other',
  набережная: 'other',
  переулок: 'other',
  озеро: 'other',
  горы: 'other',
  лес: 'other',
  аэропорт: 'other',
};

/** Before the name of a place: «город Феникс», «штат Аризона». */
export const SETTLEMENT_HEADS: Readonly<Record<string, PlaceValue['type']>> = {
  город: 'settlement',
  городок: 'settlement',
  село: 'settlement',
  деревня: 'settlement',
  поселок: 'settlement',
  посёлок: 'settlement',
  станица: 'settlement',
  хутор: 'settlement',
  аул: 'settlement',
  г: 'settlement',
  пос: 'settlement',
  штат: 'region',
  провинция: 'region',
  графство: 'region',
  республика: 'region',
  остров: 'other',
  река: 'other',
  озеро: 'other',
  земля: 'region',
  кантон: 'region',
  департамент: 'region',
};
