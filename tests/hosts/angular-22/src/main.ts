import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { RouterOutlet, provideRouter, withHashLocation } from "@angular/router";
import { Guide } from "./guide";
import { Home } from "./home";
import { Other } from "./other";

@Component({ selector: "help-root", imports: [RouterOutlet], template: "<router-outlet />" })
class Root {}

const pages = [
  { path: "", component: Home },
  { path: "guide", component: Guide },
  { path: "other", component: Other },
];

bootstrapApplication(Root, { providers: [provideRouter(pages, withHashLocation())] });
