import { get } from 'node:http'

/** For a container's health check: ends well while this server answers that it is ready. */
get(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`, (answer) =>
  process.exit(answer.statusCode === 200 ? 0 : 1),
).on('error', () => process.exit(1))
