import { testLayout } from './support/testLayout';

testLayout({
  windows: [
    [768, 1024],
    [1024, 768],
    [1440, 900],
    [1920, 1080],
  ],
  targetPx: 24,
  largeText: [1024, 768],
});
