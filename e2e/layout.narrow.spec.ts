import { testLayout } from './support/testLayout';

testLayout({
  windows: [
    [320, 640],
    [390, 844],
    [844, 390],
  ],
  targetPx: 44,
  largeText: [390, 844],
  narrow: true,
});
