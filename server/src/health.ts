/** For a container's health check: exits 0 while this server answers that it is ready. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`).catch(() => null)
process.exit(answer?.ok ? 0 : 1)

export {}
