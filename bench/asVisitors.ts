/** React decides when it is loaded: pages are rendered here as the build renders them. */
process.env.NODE_ENV = 'production';
