import { testLayout } from './support/testLayout';

testLayout({
  windows: [
    [320, 640],
    [390, 844],
    [640, 320],
    [844, 390],
    [768, 1024],
  ],
  targetPx: 44,
  largeText: [390, 844],
  narrow: true,
});
